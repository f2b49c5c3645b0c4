// A file may be dropped anywhere on its form, or pasted: the field that everybody has is then filled in.
(() => {
  'use strict';
  const field = document.querySelector('form[enctype] input[type="file"]');
  if (!field) return;
  const take = (files) => {
    if (!files?.length) return false;
    const one = new DataTransfer();
    one.items.add(files[0]);
    field.files = one.files;
    field.focus();
    return true;
  };
  field.form.addEventListener('dragover', (event) => event.preventDefault());
  field.form.addEventListener('drop', (event) => {
    if (take(event.dataTransfer?.files)) event.preventDefault();
  });
  document.addEventListener('paste', (event) => {
    if (take(event.clipboardData?.files)) event.preventDefault();
  });
})();
