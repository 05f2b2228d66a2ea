// Read by Tasklist at start. Stands before the file of the same name in the engine's own jar.

// A slow line must not end in an empty page: the loader gives up after seven seconds otherwise
window.require.config({waitSeconds: 0});

export default {
  app: {
    name: '待办',
    vendor: '特派'
  },
  locales: {
    availableLocales: ['zh-CN'],
    fallbackLocale: 'zh-CN'
  },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm dddd',
    short: 'YYYY-MM-DD'
  },
  disableWelcomeMessage: true,
  customScripts: [
    '../../../tepai/assets/session',
    'tepai/clock',
    'tepai/dates',
    'tepai/form-texts',
    'tepai/navigation',
    'tepai/notices',
    'tepai/due-date',
    'tepai/case-tab',
    'tepai/roster-tab'
  ],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到任务分类'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到任务列表的第一项'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到表单的第一个填写项'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开“发起事项”'
    }
  }
};
