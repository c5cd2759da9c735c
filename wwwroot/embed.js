// Shows the Stockton Local Offer inside another site's page: how to use it is at /embed. Without it, its links are plain links.
(() => {
  const home = new URL(document.currentScript.src).origin;
  for (const link of document.querySelectorAll("a[data-local-offer]")) {
    const isSearch = link.dataset.localOffer === "search";
    const frame = document.createElement("iframe");
    frame.title = link.textContent.trim();
    frame.width = "100%";
    frame.height = link.dataset.height || (isSearch ? "520" : "560");
    frame.style.border = "0";
    frame.loading = "lazy";
    frame.referrerPolicy = "no-referrer";
    // No script, no storage, nothing of the page around it.
    frame.sandbox = "allow-forms allow-popups allow-popups-to-escape-sandbox";
    frame.src = `${home}/embed/frame${isSearch ? "/search" : new URL(link.href).pathname}`;
    link.replaceWith(frame);
  }
})();
