// Whoever opened a page of the product's own before he had signed in, from a letter's link for instance,
// is led there once he has. The server keeps which page it was, and says it once.
import {get} from './server.js';

// A link to a task is Tasklist's own: it comes later than the page, so it is what is wanted now
const toTask = /[?&]task=/.test(window.location.hash);

async function go() {
  const {path} = await get('/tepai/api/wanted');
  if (path && path.startsWith('/tepai/') && !toTask) window.location.replace(path);
}

export function leadToWantedPage(scope) {
  scope.$root.$watch('authentication', person => {
    if (person) go().catch(problem => console.warn('Nobody knows which page was wanted', problem));
  });
}
