// A button that rejects one record of one article, with a name and a reason.

import { el, replace } from "./dom.js";
import { analyst, rule } from "./rulings.js";
import { redraw } from "./state.js";

/**
 * @param layer of what kind the record is: INCIDENT, TALLY, CEASEFIRE
 * @param what it says, for whoever hears the page
 */
export function rejection(layer, document, id, what) {
  const holder = el("div", { class: "rejection" });
  const button = el("button", { type: "button", class: "plain small", "aria-label": "Reject: " + what, onclick: open }, "Reject");
  const close = () => {
    replace(holder, button);
    button.focus();
  };

  function open() {
    const reason = el("input", { name: "reason", required: true, maxlength: 500, placeholder: "why: what does the article say?" });
    const name = el("input", { name: "analyst", required: true, maxlength: 100, value: analyst.name, placeholder: "your name" });
    const said = el("p", { class: "notice", role: "alert", hidden: true });
    const form = el("form", { class: "ruling", "aria-label": "Reject: " + what, onkeydown: (event) => event.key === "Escape" && close(), onsubmit: async (event) => {
      event.preventDefault();
      analyst.name = name.value;
      const one = { document, id };
      try {
        await rule({ layer, ruling: "REJECTED", a: one, b: one, analyst: name.value, reason: reason.value });
        form.remove();
        redraw();
      } catch (problem) {
        said.hidden = false;
        said.textContent = problem.message;
      }
    } },
      el("p", { class: "small soft" }, "It no longer counts. Review lists it, and takes it back."),
      el("label", {}, "Reason ", reason), el("label", {}, "Name ", name),
      el("div", { class: "row" }, el("button", { class: "main" }, "Reject"), el("button", { type: "button", onclick: close }, "Cancel")), said);
    replace(holder, form);
    (name.value ? reason : name).focus();
  }

  return replace(holder, button);
}
