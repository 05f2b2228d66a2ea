// Builds nodes from data. Everything a person wrote becomes text, never markup.
export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key in node && key !== 'list') node[key] = value;
    else node.setAttribute(key, value);
  }
  node.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return node;
}

export function table(headings, rows) {
  return element('table', {className: 'tepai-table'},
    element('thead', {}, element('tr', {}, headings.map(text => element('th', {scope: 'col'}, text)))),
    element('tbody', {}, rows.map(cells => element('tr', {}, cells.map(cell => element('td', {}, cell))))));
}

export function section(title, content) {
  return element('section', {className: 'tepai-section'}, element('h4', {}, title), content);
}

export function empty(text) {
  return element('p', {className: 'tepai-empty'}, text);
}
