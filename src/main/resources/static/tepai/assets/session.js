// For Tasklist, Cockpit and Admin. There is one sign-in, a page of the product's own: whoever is signed in no
// more (too long away, disabled, signed out in another window) is led there with the task he had open, and
// comes back to it. And this tells the server that somebody sits here: lists that refresh themselves are no
// proof of that.
const SIGN_IN = '/tepai/sign-in';
const SIGN_OUT = /\/auth\/user\/[^/]+\/logout$/;
const PRESENT = '/tepai/api/present';
const EVERY = 60 * 1000;

// The application's own sign-in, bookmarked in earlier days
if (window.location.hash.startsWith('#/login')) window.history.replaceState(null, '', '#/');

let gone = false;

function leave(to) {
  if (gone) return;
  gone = true;
  window.location.replace(to);
}

function judge(status, address) {
  if (status === 401) leave(SIGN_IN + '?expired' + window.location.hash);
  else if (status > 0 && status < 400 && SIGN_OUT.test(address.split('?')[0])) leave(SIGN_IN + '?out');
}

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function(method, address, ...more) {
  // before anybody else hears of it: Tasklist goes to its own sign-in, and forgets which task was open
  this.addEventListener('readystatechange', () => {
    if (this.readyState === XMLHttpRequest.DONE) judge(this.status, String(address));
  });
  return open.call(this, method, address, ...more);
};

const ask = window.fetch;
window.fetch = async function(...given) {
  const answer = await ask.apply(this, given);
  judge(answer.status, answer.url);
  return answer;
};

function token() {
  const [, value] = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie) || [];
  return value || '';
}

// The machine's time, whatever day the demonstration plays
let told = performance.now();

function tell() {
  if (performance.now() - told < EVERY) return;
  told = performance.now();
  window.fetch(PRESENT, {method: 'POST', credentials: 'same-origin', headers: {'X-XSRF-TOKEN': token()}})
    .catch(problem => console.warn('The server could not be told that somebody is here', problem));
}

for (const act of ['pointerdown', 'keydown', 'wheel']) {
  window.addEventListener(act, tell, {capture: true, passive: true});
}

export default [];
