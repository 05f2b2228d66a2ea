// Read by the engine's profile page at start. Stands before the file in the engine's own jar.
export default {
  app: {
    name: '账号',
    vendor: '特派'
  },
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },
  disableWelcomeMessage: true
};
