// A link to a task names it behind the #, which no server sees: it is taken along through the sign-in.
// Without scripts the list of tasks opens instead.
document.querySelector('form').action += window.location.hash;
