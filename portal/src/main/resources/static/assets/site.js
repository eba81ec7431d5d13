// What needs a script is hidden until one runs; without it every page works all the same.
"use strict";

for (const part of document.querySelectorAll("[data-enhanced]")) part.hidden = false;

document.addEventListener("click", event => {
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    navigator.clipboard.writeText(copy.dataset.copy).then(() => {
      copy.parentElement.querySelector("[data-told]").textContent = copy.dataset.done;
    });
  }
  if (event.target.closest("[data-print]")) window.print();
});

// Reading a message marks it as read: its own form is sent along, the link is followed as ever.
const opens = event => {
  const message = event.target.closest(".message.unread h3 a") && event.target.closest(".message");
  const form = message && message.querySelector("form");
  if (form) fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true, redirect: "manual" });
};
document.addEventListener("click", opens);
document.addEventListener("auxclick", event => { if (event.button === 1) opens(event); });
