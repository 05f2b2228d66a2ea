// Tasklist shows every tab with every task. This one is only for tasks done with a certain form: an
// invisible action of the task follows which task is open and says so to the style sheet.
export function showOnlyFor(formId) {
  return {
    id: 'tepai-roster-visibility',
    pluginPoint: 'tasklist.task.action',
    priority: 1,
    render: (node, info, scope) => {
      node.hidden = true;
      const form = () => scope.task && scope.task.camundaFormRef && scope.task.camundaFormRef.key;
      scope.$watch(form, key => document.body.classList.toggle('tepai-joint-approval', key === formId));
    }
  };
}
