// Tasklist says "5 天后"; an official also wants the day and the hour, without pointing at it,
// and to know when the day can still move because no notice of that year's days off has come out.
import {element} from './elements.js';

let asked;

// Asked when a date is shown, not when the page is loaded: then nobody has signed in yet
function covered() {
  asked = asked || fetch('/tepai/api/calendar', {credentials: 'same-origin'})
    .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
    .then(calendar => new Set(calendar.years))
    .catch(() => {
      asked = undefined;
      return null;
    });
  return asked;
}

function two(number) {
  return String(number).padStart(2, '0');
}

// A deadline that ends with a day is told as 24:00 of that day, not as 00:00 of the next
function text(instant) {
  const time = new Date(instant);
  const midnight = time.getHours() === 0 && time.getMinutes() === 0;
  if (midnight) time.setMinutes(-1);
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${midnight ? '24:00' : two(time.getHours()) + ':' + two(time.getMinutes())}`;
}

function provisional(task, years) {
  if (!years) return false;
  const last = new Date(task.due).getFullYear();
  for (let year = new Date(task.created || task.due).getFullYear(); year <= last; year++) {
    if (!years.has(year)) return true;
  }
  return false;
}

function dueDate(id, pluginPoint) {
  return {
    id,
    pluginPoint,
    priority: 2000,
    render: (node, info, scope) => {
      const words = node.appendChild(element('span', {className: 'tepai-due'}));
      scope.$watch('task.due', due => {
        words.textContent = due ? '到期日 ' + text(due) : '';
        if (due) covered().then(years => {
          const same = scope.task && scope.task.due === due;
          if (due && same && provisional(scope.task, years)) words.textContent = '到期日 ' + text(due) + '（暂定）';
        });
      });
    }
  };
}

export default [dueDate('tepai-due-on-card', 'tasklist.card'), dueDate('tepai-due-of-task', 'tasklist.task.action')];
