// 留言与附件 of a case: what those concerned say to each other, and what they attach. Every answer of
// the server is what stands there afterwards, so the list is drawn anew from it.
import {get, post, upload} from './server.js';
import {element, empty, table} from './elements.js';

const minute = instant => instant.replace('T', ' ').slice(0, 16);

export class Remarks {
  constructor(caseId, token) {
    this.path = `/tepai/api/cases/${encodeURIComponent(caseId)}`;
    this.token = token;
    this.list = element('div', {}, empty('正在加载…'));
    this.problem = element('p', {className: 'tepai-problem', role: 'alert', hidden: true});
    this.progress = element('p', {className: 'tepai-saved', role: 'status'});
    this.entry = element('div', {hidden: true});
    this.node = element('div', {className: 'tepai-remarks'}, this.list, this.problem, this.progress, this.entry);
    this.follow(get(this.path + '/remarks'), '').then(beside => beside && this.build(beside));
  }

  build(beside) {
    this.words = element('textarea', {className: 'form-control', rows: 3, maxLength: beside.longest, 'aria-label': '留言'});
    this.file = element('input', {type: 'file', accept: beside.accepts, 'aria-label': '选择附件'});
    this.say = this.button('提交留言', () => this.said());
    this.send = this.button('上传附件', () => this.sent());
    this.entry.replaceChildren(
      empty(`能看到本案卷的单位和人员都看得到。${beside.limits}`),
      this.words, this.say,
      element('div', {className: 'tepai-tools'}, this.file, this.send));
  }

  button(text, onclick) {
    return element('button', {type: 'button', className: 'btn btn-default', onclick}, text);
  }

  said() {
    if (!this.words.value.trim()) return this.refuse('请先填写留言。');
    return this.follow(post(this.path + '/remarks', {words: this.words.value}, this.token), '留言已保存。')
      .then(beside => beside && (this.words.value = ''));
  }

  sent() {
    const file = this.file.files[0];
    if (!file) return this.refuse('请先选择文件。');
    const told = part => this.progress.textContent = `正在上传“${file.name}”，${Math.round(part * 100)}%`;
    return this.follow(upload(this.path + '/attachments', file, this.token, told), '附件已上传。')
      .then(beside => beside && (this.file.value = ''));
  }

  withdraw(line) {
    return this.follow(post(`${this.path}/remarks/${line.id}/withdraw`, {}, this.token), '已撤回，撤回的时间留有记录。');
  }

  /** Nobody sends twice while an answer is awaited. */
  follow(answer, done) {
    this.problem.hidden = true;
    this.wait(true);
    return answer
      .then(beside => {
        this.show(beside);
        this.progress.textContent = done;
        return beside;
      })
      .catch(problem => this.refuse(problem.message))
      .finally(() => this.wait(false));
  }

  wait(waiting) {
    this.node.querySelectorAll('button').forEach(button => button.disabled = waiting);
  }

  refuse(message) {
    this.progress.textContent = '';
    this.problem.textContent = message;
    this.problem.hidden = false;
  }

  show(beside) {
    this.entry.hidden = !beside.writable;
    this.list.replaceChildren(...this.tables(beside));
  }

  tables({attachments, remarks}) {
    if (!attachments.length && !remarks.length) return [empty('还没有留言和附件。')];
    return [
      attachments.length && table(['附件', '大小', '单位', '上传人', '时间', ''],
        attachments.map(line => [this.link(line), line.size, line.office, line.by, minute(line.at), this.back(line)])),
      remarks.length && table(['时间', '单位', '留言人', '留言', ''],
        remarks.map(line => [minute(line.at), line.office, line.by, this.text(line), this.back(line)]))
    ].filter(Boolean);
  }

  link(line) {
    return line.url ? element('a', {href: line.url, download: line.text}, line.text) : this.text(line);
  }

  text(line) {
    return line.withdrawnAt ? empty(`已于 ${minute(line.withdrawnAt)} 撤回`) : element('span', {className: 'tepai-typed'}, line.text);
  }

  back(line) {
    return line.withdrawable ? this.button('撤回', () => this.withdraw(line)) : '';
  }
}
