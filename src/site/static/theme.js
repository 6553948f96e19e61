// Runs before the page is painted: a reader who chose dark must not be blinded first.
document.documentElement.classList.add('js');
try {
  const theme = localStorage.getItem('runsheet:theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {}
