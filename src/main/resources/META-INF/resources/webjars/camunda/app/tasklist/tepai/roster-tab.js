// The tab 「逐项审核」: a joint approval's entries in one table, decided one by one or for all rows
// that the filter shows. Nothing is kept in the browser: each change goes to the server in batches
// and the table says what has arrived there.
import {get, put} from './server.js';
import {element, empty} from './elements.js';
import {showOnlyFor} from './roster-tab-visibility.js';

const DECISIONS = [['', '未审'], ['AGREE', '同意'], ['REFUSE', '不同意'], ['RETURN', '退回']];
const BATCH = 50;
const PAUSE = 600;

class RosterTable {
  constructor(node, taskId, token, roster) {
    this.path = `/tepai/api/rosters/tasks/${encodeURIComponent(taskId)}`;
    this.token = token;
    this.rows = roster.entries.map(entry => this.row(entry));
    this.waiting = new Set();
    this.build(node);
    this.allow(false);
  }

  build(node) {
    const districts = [...new Set(this.rows.map(row => row.entry.district))];
    this.district = element('select', {className: 'form-control', 'aria-label': '按推荐机构筛选', onchange: () => this.filter()},
      element('option', {value: ''}, '全部机构'), districts.map(name => element('option', {value: name}, name)));
    this.words = element('input', {className: 'form-control', type: 'search', placeholder: '按企业、团队、负责人、问题查找', oninput: () => this.filter()});
    this.state = element('select', {className: 'form-control', 'aria-label': '按审核结果筛选', onchange: () => this.filter()},
      element('option', {value: '*'}, '全部结果'), DECISIONS.map(([value, text]) => element('option', {value}, text)));
    this.all = element('button', {type: 'button', className: 'btn btn-default', onclick: () => this.agreeToShown()}, '筛选出的未审项全部同意');
    this.claim = element('p', {className: 'tepai-problem'}, '请先点击右上方的“认领”，再逐项审核；此前只能查看。');
    this.counts = element('p', {className: 'tepai-counts', role: 'status'});
    this.saved = element('p', {className: 'tepai-saved', role: 'status'});
    node.replaceChildren(
      this.claim,
      element('div', {className: 'tepai-tools'}, this.district, this.state, this.words, this.all),
      this.counts,
      this.saved,
      element('div', {className: 'tepai-scroll'}, this.table()));
  }

  table() {
    const headings = ['案卷号', '推荐机构', '企业', '资格核验结果', '例外理由', '团队', '负责人', '派出单位', '拟解决问题', '审核意见和理由'];
    return element('table', {className: 'tepai-table tepai-roster'},
      element('thead', {}, element('tr', {}, headings.map(text => element('th', {scope: 'col'}, text)))),
      element('tbody', {}, this.rows.map(row => row.line)));
  }

  row(entry) {
    const row = {entry, decision: entry.decision || '', reason: entry.reason || ''};
    row.choice = element('select', {className: 'form-control', 'aria-label': `${entry.enterprise} 审核意见`, onchange: () => this.decided(row)},
      DECISIONS.map(([value, text]) => element('option', {value, selected: value === row.decision}, text)));
    row.why = element('input', {className: 'form-control', type: 'text', maxLength: 500, value: row.reason,
      'aria-label': `${entry.enterprise} 理由`, placeholder: '不同意或退回须填理由', onchange: () => this.decided(row)});
    row.choice.onkeydown = row.why.onkeydown = event => this.move(event, row);
    row.mark = element('span', {className: 'tepai-mark'});
    const texts = [entry.number, entry.district, entry.enterprise, entry.findings, entry.exception, entry.team, entry.leader, entry.sendingUnit, entry.problem];
    row.text = texts.filter(Boolean).join(' ');
    row.line = element('tr', {}, texts.map((text, position) => element('td', {}, position === 0 ? this.link(entry) : text || '无')),
      element('td', {}, element('div', {className: 'tepai-opinion'}, row.choice, row.why), row.mark));
    return row;
  }

  link(entry) {
    return element('a', {href: `/tepai/cases/${encodeURIComponent(entry.caseId)}`, target: '_blank', rel: 'noopener'}, entry.number || '案卷');
  }

  // Ctrl+arrow goes to the same column of the next row that the filter shows
  move(event, row) {
    if (!event.ctrlKey || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    const shown = this.shown();
    const next = shown[shown.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) (event.target === row.choice ? next.choice : next.why).focus();
  }

  // Only whoever has claimed the task decides; colleagues look on
  allow(held) {
    this.held = held;
    this.claim.hidden = held;
    for (const row of this.rows) row.choice.disabled = row.why.disabled = !held;
    this.filter();
  }

  shown() {
    return this.rows.filter(row => !row.line.hidden);
  }

  filter() {
    const words = this.words.value.trim();
    for (const row of this.rows) {
      row.line.hidden = (this.district.value && row.entry.district !== this.district.value)
        || (this.state.value !== '*' && row.decision !== this.state.value)
        || (words && !row.text.includes(words));
    }
    this.all.disabled = !this.held || !this.shown().some(row => !row.decision);
    this.count();
  }

  count() {
    const of = decision => this.rows.filter(row => row.decision === decision).length;
    this.counts.textContent = `共 ${this.rows.length} 项，显示 ${this.shown().length} 项；同意 ${of('AGREE')}，不同意 ${of('REFUSE')}，退回 ${of('RETURN')}，未审 ${of('')}`;
  }

  agreeToShown() {
    for (const row of this.shown().filter(each => !each.decision)) {
      row.choice.value = 'AGREE';
      this.decided(row);
    }
  }

  decided(row) {
    row.decision = row.choice.value;
    row.reason = row.why.value.trim();
    this.count();
    if (row.decision !== 'AGREE' && row.decision !== '' && !row.reason) {
      this.mark(row, '请填写理由', 'wrong');
      row.why.focus();
      return;
    }
    this.mark(row, '待保存', 'waiting');
    this.waiting.add(row);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  mark(row, text, kind) {
    row.mark.textContent = text;
    row.mark.className = `tepai-mark tepai-${kind}`;
  }

  async save() {
    if (this.saving) return;
    this.saving = true;
    while (this.waiting.size) {
      const batch = [...this.waiting].slice(0, BATCH);
      batch.forEach(row => this.waiting.delete(row));
      await this.send(batch);
    }
    this.saving = false;
  }

  async send(batch) {
    const decisions = batch.map(({entry, decision, reason}) => ({caseId: entry.caseId, decision: decision || null, reason}));
    try {
      this.arrived(batch, await put(this.path + '/decisions', decisions, this.token));
    } catch (problem) {
      batch.forEach(row => this.mark(row, '未保存', 'wrong'));
      this.saved.textContent = `${problem.message} 标有“未保存”的各项请重新选择。`;
    }
  }

  arrived(batch, answer) {
    const errors = new Map((answer.errors || []).map(error => [error.caseId, error.message]));
    for (const row of batch) {
      const error = errors.get(row.entry.caseId);
      this.mark(row, error || '已保存', error ? 'wrong' : 'done');
    }
    this.saved.textContent = `服务器已记录 ${answer.decided} 项，还有 ${answer.undecided} 项未审。`
      + (answer.undecided === 0 ? '可以回到“办理”提交。' : '');
  }
}

function follow(table, scope) {
  const held = () => Boolean(scope.task && scope.task.assignee && scope.task.assignee === scope.$root.authentication.name);
  scope.$watch(held, holds => table.allow(holds));
  scope.$applyAsync();
}

const tab = {
  id: 'tepai-roster',
  pluginPoint: 'tasklist.task.detail',
  priority: 950,
  properties: {label: '逐项审核'},
  render: (node, {taskId, api}, scope) => {
    node.className = 'tepai-tab';
    node.append(empty('正在加载…'));
    get(`/tepai/api/rosters/tasks/${encodeURIComponent(taskId)}/entries`)
      .then(roster => follow(new RosterTable(node, taskId, api.CSRFToken, roster), scope))
      .catch(problem => node.replaceChildren(element('p', {className: 'tepai-problem', role: 'alert'}, problem.message)));
  }
};

export default [tab, showOnlyFor('joint-approval')];
