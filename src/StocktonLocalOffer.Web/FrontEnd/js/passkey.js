// Passkeys: only a browser can make and use them. Without this the password works as ever.

// Options and answers travel as JSON; the browser knows how to read and write them.
const ask = async (form) => {
  const body = new URLSearchParams({ __RequestVerificationToken: form.elements.__RequestVerificationToken.value });
  const answer = await fetch(`${form.action.split("?")[0]}?handler=options`, { method: "POST", body });
  if (!answer.ok) throw new Error("refused");
  return answer.json();
};

const get = {
  make: async (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  "sign-in": async (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
};

export const enhance = (form) => {
  const button = form.querySelector("[data-passkey-button]");
  const problem = form.querySelector("[data-passkey-problem]");
  const kind = form.dataset.passkey;
  button.hidden = false;
  button.addEventListener("click", async () => {
    problem.hidden = true;
    try {
      const credential = await get[kind](await ask(form));
      form.elements.credential.value = JSON.stringify(credential);
      if (kind === "sign-in") form.action += "?handler=passkey";
      form.noValidate = true;
      form.submit();
    } catch (failed) {
      // Somebody who closed the browser's own window has changed their mind, and needs no message.
      if (failed.name === "NotAllowedError") return;
      problem.textContent = "The passkey did not work. Try again, or use another way.";
      problem.hidden = false;
    }
  });
};
