// Runs before the first paint, so that the chosen theme does not flash. A file of its own: the content security policy allows no inline script.
try {
  const theme = localStorage.getItem('candor.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // This browser keeps no settings: the theme is the system's.
}
