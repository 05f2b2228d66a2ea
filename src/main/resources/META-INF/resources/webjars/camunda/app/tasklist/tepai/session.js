// There is one sign-in, a page of the product's own. Whoever is signed in no more (too long away, disabled,
// signed out in another window) is led there by loading the page again: the server knows where he was.
// And it tells the server that somebody sits here: lists that refresh themselves are no proof of that.
const SIGN_OUT = /\/auth\/user\/[^/]+\/logout$/;
const PRESENT = '/tepai/api/present';
const EVERY = 60 * 1000;

const RELOADED = 'tepai-reloaded';
const SOON = 10 * 1000;

let gone = false;

// A page that is turned away as soon as it has been loaded again would be for ever
function reload() {
  const last = Number(window.sessionStorage.getItem(RELOADED));
  window.sessionStorage.setItem(RELOADED, String(performance.timeOrigin + performance.now()));
  if (performance.timeOrigin + performance.now() - last > SOON) window.location.reload();
  else window.location.replace('/tepai/sign-in?expired');
}

function leave(to) {
  if (gone) return;
  gone = true;
  if (to) window.location.replace(to);
  else reload();
}

function judge(status, address) {
  if (status === 401) leave();
  else if (status < 400 && SIGN_OUT.test(address.split('?')[0])) leave('/tepai/sign-in?out');
}

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function(method, address, ...more) {
  this.addEventListener('load', () => judge(this.status, String(address)));
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
