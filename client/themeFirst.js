// The choice that client/theme.ts keeps; without storage the system's theme stands.
try {
  const theme = localStorage.getItem('izlek-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {}
