// The way from Tasklist to the product's own pages.
import {get} from './server.js';

// kind: a page that not every jurisdiction has
const PAGES = [
  {href: '/', text: '首页'},
  {href: '/tepai/cases', text: '案卷'},
  {href: '/tepai/rounds', text: '批次', kind: 'rounds'},
  {href: '/tepai/needs', text: '需求与成果', kind: 'needs'},
  {href: '/tepai/registers', text: '名册', kind: 'registers'}
];

function link({href, text}) {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

async function showIfThere(node, page) {
  const kinds = await get('/tepai/api/pages');
  node.replaceChildren(...(kinds.includes(page.kind) ? [link(page)] : []));
}

// Who reads is known once he has signed in, and may be somebody else later
function followReader(scope, node, page) {
  scope.$root.$watch('authentication', person => {
    if (person) showIfThere(node, page).catch(problem => console.warn('Nobody knows which pages there are', problem));
  });
}

export default PAGES.map((page, position) => ({
  id: 'tepai-page-' + position,
  pluginPoint: 'tasklist.navbar.action',
  priority: 900 - position,
  render: (node, info, scope) => {
    if (page.kind) followReader(scope, node, page);
    else node.append(link(page));
  }
}));
