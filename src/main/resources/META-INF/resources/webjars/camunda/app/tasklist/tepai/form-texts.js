// form-js has no translations: its own few English texts are replaced after it has drawn them. Only
// texts known here, and only in the places where form-js writes them, so that nothing a person
// typed is ever changed.
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map(n => n + '月');

const PLACES = [
  '.fjs-form-field-error',
  '.fjs-repeat-render-footer',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-table-empty',
  '.fjs-table-td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-iframe-placeholder-text',
  '.fjs-taglist-skip-link'
].join(',');

const TEXTS = [
  [/^Field is required\.$/, '此项为必填'],
  [/^Field must match pattern .*\.$/, '格式不正确'],
  [/^Field must have minimum value of (.+)\.$/, '不得小于 $1'],
  [/^Field must have maximum value of (.+)\.$/, '不得大于 $1'],
  [/^Field must have minimum length of (\d+)\.$/, '至少填写 $1 个字'],
  [/^Field must have maximum length of (\d+)\.$/, '最多填写 $1 个字'],
  [/^Field must be a valid {1,2}international phone number\..*$/, '电话号码格式不正确，例如 +8613800000000'],
  [/^Field must be a valid email\.$/, '电子邮箱格式不正确'],
  [/^Value is not a number\.$/, '请填写数字'],
  [/^Value is expected to be an integer\.$/, '请填写整数'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, '请填写有效数值，最接近的是 $1 和 $2'],
  [/^Date and time must both be entered\.$/, '日期和时间都要填写'],
  [/^Add new$/, '添加一行'],
  [/^Expand all \((\d+)\)$/, '全部展开（$1）'],
  [/^Collapse$/, '收起'],
  [/^Select$/, '请选择'],
  [/^No results$/, '没有匹配的选项'],
  [/^All values selected$/, '已全部选择'],
  [/^Nothing to show\.$/, '暂无内容'],
  [/^No content to show\.$/, '暂无内容'],
  [/^Skip to search$/, '转到查找'],
  [/^Search$/, '查找'],
  [/^hh:mm \?m$|^hh:mm$/, '时:分'],
  [/^([yMmd]+[/.-]){2}[yMmd]+$/, '请选择日期'],
  [/^Remove tag$/, '移除'],
  [/^Remove list item (\d+)$/, '删除第 $1 行'],
  [/^Previous page$/, '上一页'],
  [/^Next page$/, '下一页'],
  [/^Increment$/, '加'],
  [/^Decrement$/, '减'],
  [/^Click to sort by (.+) descending$/, '按$1降序排列'],
  [/^Click to sort by (.+) ascending$/, '按$1升序排列'],
  [/^Click to remove sorting$/, '取消排序'],
  [/^This is an image placeholder$/, '图片']
];

const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'alt'];

function chinese(text) {
  const trimmed = text.trim();
  const known = TEXTS.find(([english]) => english.test(trimmed));
  return known ? trimmed.replace(known[0], known[1]) : null;
}

function translateText(node) {
  const found = chinese(node.data);
  if (found !== null) node.data = found;
}

// form-js writes "1", " of ", "3" as three texts of one label
function translatePages(label) {
  const pages = /^(\d+) of (\d+)$/.exec(label.textContent.trim());
  const between = [...label.childNodes].find(node => node.nodeType === Node.TEXT_NODE && node.data === ' of ');
  if (pages && between) between.data = ' / ';
}

function translateAttributes(element) {
  for (const attribute of ATTRIBUTES) {
    const found = element.hasAttribute(attribute) && chinese(element.getAttribute(attribute));
    if (found) element.setAttribute(attribute, found);
  }
}

function translatePlace(place) {
  if (place.matches('.fjs-table-nav-label')) translatePages(place);
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) translateText(texts.currentNode);
}

function translateAll(root) {
  if (root.matches(PLACES)) translatePlace(root);
  root.querySelectorAll(PLACES).forEach(translatePlace);
  translateAttributes(root);
  root.querySelectorAll(ATTRIBUTES.map(name => `[${name}]`).join(',')).forEach(translateAttributes);
}

function translateChange(change) {
  const element = change.target.nodeType === Node.TEXT_NODE ? change.target.parentElement : change.target;
  const place = element && element.closest('.fjs-container');
  if (place) translateAll(element.closest(PLACES) || element);
  change.addedNodes.forEach(node => {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    node.querySelectorAll('.fjs-container').forEach(translateAll);
  });
}

function followForms() {
  new MutationObserver(changes => changes.forEach(translateChange)).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}

function translateCalendar() {
  if (!window.flatpickr) return;
  window.flatpickr.localize({
    weekdays: {shorthand: WEEKDAYS, longhand: WEEKDAYS.map(day => '星期' + day)},
    months: {shorthand: MONTHS, longhand: MONTHS},
    firstDayOfWeek: 1,
    rangeSeparator: ' 至 ',
    weekAbbreviation: '周',
    scrollTitle: '滚动切换',
    toggleTitle: '点击切换',
    yearAriaLabel: '年',
    monthAriaLabel: '月',
    hourAriaLabel: '时',
    minuteAriaLabel: '分'
  });
}

translateCalendar();
followForms();

export default [];
