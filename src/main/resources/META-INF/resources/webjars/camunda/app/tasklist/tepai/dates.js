// form-js writes days in the order of the browser's language. An official whose browser speaks English
// would read and type 8/9/2025 for a day in August; here a day is always year, month, day.
const BrowsersFormat = Intl.DateTimeFormat;

Intl.DateTimeFormat = new Proxy(BrowsersFormat, {
  construct: (target, [language, ...options]) => new target(language === 'default' ? 'zh-CN' : language, ...options)
});

export default [];
