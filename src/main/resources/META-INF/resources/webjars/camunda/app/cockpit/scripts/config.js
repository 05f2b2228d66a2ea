// Read by the engine's own application at start. Stands before the file in the engine's own jar.
export default {
  customScripts: ['../../../tepai/assets/session']
};
