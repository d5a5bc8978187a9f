// Imported before anything of the page, which reads once from which dataset it is.
document.documentElement.dataset.dataset = 'declaration-1776'
