// The editors' side. Everything works without it, but passkeys, which only a browser can make.
const able = window.PublicKeyCredential && "parseCreationOptionsFromJSON" in PublicKeyCredential;
for (const form of able ? document.querySelectorAll("form[data-passkey]") : []) import("./passkey.js").then(({ enhance }) => enhance(form)).catch(() => {});

if (document.querySelector("[data-record-form]")) import("./record-form.js").catch(() => {});
for (const part of document.querySelectorAll("[data-focal]")) import("./focal.js").then(({ enhance }) => enhance(part)).catch(() => {});
