"use strict";

// Everything here helps; nothing here is needed. Every page works without it.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // The list of what is wrong is read first, and its links lead into the question.
  function errorSummary() {
    const summary = document.querySelector("[data-error-summary]");
    const news = document.querySelector(".notification-success");
    (summary ?? news)?.focus();
    summary?.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      const place = link && document.getElementById(link.hash.slice(1));
      if (!place) return;
      const control = place.matches("fieldset")
        ? place.querySelector("[aria-invalid='true']") ?? place.querySelector("input, select, textarea")
        : place;
      if (!control) return;
      event.preventDefault();
      for (let folded = control.closest("details"); folded; folded = folded.parentElement.closest("details")) {
        folded.open = true;
      }
      (control.closest(".field") ?? control).scrollIntoView();
      control.focus({ preventScroll: true });
    });
  }

  // Questions that only one answer needs are folded away until it is chosen.
  function reveals() {
    const openers = all("[data-reveals]");
    const show = () => {
      for (const opener of openers) {
        const more = document.getElementById(opener.dataset.reveals);
        if (!more) continue;
        more.hidden = !opener.checked;
        if (opener.type === "checkbox") opener.setAttribute("aria-expanded", String(opener.checked));
      }
    };
    if (openers.length > 0) document.addEventListener("change", show);
    addEventListener("pageshow", show);
    show();
  }

  // How many characters are left, told politely when typing pauses.
  function characterCounts() {
    for (const area of all("textarea[data-limit]")) {
      const count = document.getElementById(`${area.id}-count`);
      if (!count) continue;
      const limit = Number(area.dataset.limit);
      const told = document.createElement("div");
      told.className = "visually-hidden";
      told.setAttribute("aria-live", "polite");
      count.after(told);
      let pause;
      const tell = () => {
        const left = limit - [...area.value].length;
        const many = Math.abs(left).toLocaleString("en-GB");
        const word = Math.abs(left) === 1 ? "character" : "characters";
        count.textContent = left < 0 ? `You have ${many} ${word} too many` : `You have ${many} ${word} remaining`;
        count.classList.toggle("count-over", left < 0);
        clearTimeout(pause);
        pause = setTimeout(() => { told.textContent = count.textContent; }, 1000);
      };
      area.addEventListener("input", tell);
      if (area.value) tell();
    }
  }

  // A second click within a moment of the first is a slip, not a second wish.
  function doubleSubmits() {
    document.addEventListener("submit", (event) => {
      const form = event.target;
      if (form.getAttribute("method") !== "post") return;
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "yes";
      setTimeout(() => { delete form.dataset.sent; }, 2000);
    });
    addEventListener("pageshow", () => {
      for (const form of all("form[data-sent]")) delete form.dataset.sent;
    });
  }

  // What has been typed is kept as it is typed, so that nothing is lost with the session.
  function drafts() {
    for (const form of all("form[data-draft]")) keepDrafts(form);
  }

  function keepDrafts(form) {
    const status = form.querySelector("[data-draft-status]");
    const typed = () => {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) {
        const control = form.elements.namedItem(name);
        if (typeof value === "string" && control?.type !== "password") fields.append(name, value);
      }
      return fields;
    };
    const say = (words) => { if (status) status.textContent = words; };
    let kept = typed().toString();
    let pause;
    // What has been sent is not kept again behind it, however long the answer takes.
    let isSent = false;

    const keep = async () => {
      clearTimeout(pause);
      const fields = typed();
      if (fields.toString() === kept || isSent) return;
      try {
        const answer = await fetch(form.dataset.draft, {
          method: "POST", body: fields, credentials: "same-origin", redirect: "error",
          keepalive: fields.toString().length < 60000,
        });
        if (answer.status === 409) {
          say("You have this form open in another tab, and other answers are kept from there. What you type here is not kept: choose Save for later to see both.");
          return;
        }
        if (!answer.ok) throw new Error("refused");
        kept = fields.toString();
        const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
        say(`Draft saved at ${time}`);
      } catch {
        say("The draft could not be saved. What you have typed is still on this page.");
      }
    };

    const soon = () => {
      clearTimeout(pause);
      isSent = false;
      pause = setTimeout(keep, 2000);
    };
    form.addEventListener("submit", () => {
      clearTimeout(pause);
      isSent = true;
    });
    addEventListener("pageshow", () => { isSent = false; });
    form.addEventListener("input", soon);
    form.addEventListener("change", soon);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") keep();
    });
  }

  // Paper cannot be opened, so what is folded is opened for it and folded again after.
  function unfoldForPrint() {
    let opened = [];
    addEventListener("beforeprint", () => {
      opened = all("main details:not([open])");
      for (const folded of opened) folded.open = true;
    });
    addEventListener("afterprint", () => {
      for (const folded of opened) folded.open = false;
    });
  }

  errorSummary();
  unfoldForPrint();
  reveals();
  characterCounts();
  doubleSubmits();
  drafts();
})();
