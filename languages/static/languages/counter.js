// A live count under every text of limited length, such as “212 / 300”.
(() => {
  const show = (field, output) => {
    const text = `${[...field.value].length} / ${field.maxLength}`;
    output.textContent = text;
  };

  const attach = (field) => {
    if (field.dataset.counted) return;
    field.dataset.counted = "true";
    const output = document.createElement("output");
    output.dir = "ltr";
    output.className = "help";
    output.htmlFor = field.id;
    field.insertAdjacentElement("afterend", output);
    field.addEventListener("input", () => show(field, output));
    show(field, output);
  };

  const attachAll = () => document.querySelectorAll("textarea[maxlength]").forEach(attach);

  document.addEventListener("DOMContentLoaded", attachAll);
  document.addEventListener("focusin", attachAll);
})();
