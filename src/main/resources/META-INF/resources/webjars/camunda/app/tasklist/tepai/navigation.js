// The way from Tasklist to the product's own pages.
import {leadToWantedPage} from './wanted.js';

const PAGES = [
  {href: '/', text: '首页'},
  {href: '/tepai/cases', text: '案卷'},
  {href: '/tepai/rounds', text: '批次'}
];

function link({href, text}) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

export default PAGES.map((page, position) => ({
  id: 'tepai-page-' + position,
  pluginPoint: 'tasklist.navbar.action',
  priority: 900 - position,
  render: (node, info, scope) => {
    node.append(link(page));
    if (position === 0) leadToWantedPage(scope);
  }
}));
