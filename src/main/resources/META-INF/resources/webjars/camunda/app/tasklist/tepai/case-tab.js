// The tab 「材料与文件」: what the case's dossier holds, beside the task.
import {get} from './server.js';
import {element, empty, section, table} from './elements.js';
import {Remarks} from './remarks.js';

function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function minute(instant) {
  return instant ? instant.replace('T', ' ').slice(0, 16) : '';
}

function documents(list) {
  if (!list.length) return empty('还没有文件。');
  return element('ul', {className: 'tepai-documents'}, list.map(file =>
    element('li', {}, element('a', {href: file.url, download: file.name}, file.name), ` （${size(file.size)}）`)));
}

function findings(list) {
  if (!list.length) return empty('未发现不符合条件的情况。');
  return table(['对象', '结论', '说明', '条款'],
    list.map(found => [found.subject, found.level, found.message, found.clause]));
}

function exceptions(list) {
  if (!list.length) return empty('没有例外。');
  return table(['事项', '条款', '例外理由', '作出机构', '作出人', '时间'],
    list.map(passed => [passed.rule, passed.clause, passed.reason, passed.office, passed.person, minute(passed.at)]));
}

function timeline(list) {
  if (!list.length) return empty('还没有记录。');
  return table(['时间', '环节', '机构', '办理人', '结果', '意见'],
    list.map(entry => [minute(entry.at), entry.step, entry.office, entry.person, entry.decision, entry.text]));
}

function numbers(list, url) {
  return list.length ? [section('个人信息', [
    table(['表单', '项目', '号码'], list.map(number => [number.form, number.label, number.masked])),
    element('p', {}, element('a', {href: `${url}#numbers`}, '到案卷页写明理由后查看完整号码'))
  ])] : [];
}

function heading(words, url, text) {
  return element('p', {className: 'tepai-heading'}, words.filter(Boolean).join('　') + '　', element('a', {href: url}, text));
}

function standingIn(absent) {
  return absent ? [element('p', {className: 'tepai-heading'}, `您代${absent}办理此任务，记录为您代办。`)] : [];
}

function ofCase(dossier, token) {
  const {number, matter, organisation, stage, url} = dossier.head;
  return [
    heading([number, matter, organisation, stage], url, '打开案卷页'),
    section('文件', documents(dossier.documents)),
    section('留言与附件', new Remarks(dossier.head.id, token).node),
    ...numbers(dossier.numbers, url),
    section('资格核验', findings(dossier.findings)),
    section('例外及理由', exceptions(dossier.exceptions)),
    section('办理经过', timeline(dossier.timeline))
  ];
}

function ofRound(dossier) {
  return [
    heading([dossier.round.name], dossier.round.url, '打开批次页'),
    section('文件', documents(dossier.documents))
  ];
}

function show(node, dossier, token) {
  node.replaceChildren(...standingIn(dossier.absent), ...(dossier.head ? ofCase(dossier, token) : ofRound(dossier)));
}

export default {
  id: 'tepai-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: '材料与文件'},
  render: (node, {taskId, api}) => {
    node.className = 'tepai-tab';
    node.append(empty('正在加载…'));
    get(`/tepai/api/cases/by-task/${encodeURIComponent(taskId)}`)
      .then(dossier => show(node, dossier, api.CSRFToken))
      .catch(problem => node.replaceChildren(element('p', {className: 'tepai-problem', role: 'alert'}, problem.message)));
  }
};
