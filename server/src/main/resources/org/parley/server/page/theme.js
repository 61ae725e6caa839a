// Before anything is painted: the theme that was chosen, if one was.
const chosen = localStorage.getItem("parley-theme");
if (chosen) document.documentElement.dataset.theme = chosen;
