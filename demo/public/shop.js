/** What the shop's pages do beyond plain forms, and how they answer the loyalty widget. */

async function ask(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

function askInJson(path, question) {
  const headers = { 'Content-Type': 'application/json' };
  return ask(path, { method: 'POST', headers, body: JSON.stringify(question) });
}

/** Sends a form as the browser would, and brings the page it leads to. */
async function send(form, button) {
  const body = new URLSearchParams(new FormData(form));
  if (button?.name) body.append(button.name, button.value);
  const response = await ask(form.action, { method: 'POST', body });
  return parse(await response.text());
}

function parse(text) {
  return new window.DOMParser().parseFromString(text, 'text/html');
}

/** Puts what is new in a cart page in the place of what is shown; what others put between its parts stays as it is. */
function showCart(page) {
  const hasLines = (document) => document.getElementById('cart-lines') !== null;
  const parts = hasLines(document) && hasLines(page) ? ['cart-lines', 'cart-summary'] : ['cart'];
  for (const id of ['cart-count', ...parts]) replace(id, page);
}

/** Keeps the focus where it was. */
function replace(id, page) {
  const shown = document.getElementById(id);
  const fresh = page.getElementById(id);
  if (!shown || !fresh) return;
  const focused = shown.contains(document.activeElement) ? document.activeElement.id : '';
  shown.replaceWith(fresh);
  if (focused) document.getElementById(focused)?.focus();
}

async function refreshCart() {
  const response = await ask('/cart');
  showCart(parse(await response.text()));
}

function cartChanged() {
  document.dispatchEvent(new CustomEvent('loyalty-cart-changed'));
}

function notice(text) {
  const place = document.getElementById('notice');
  place.textContent = '';
  const link = document.createElement('a');
  link.href = '/cart';
  link.textContent = 'See the cart';
  place.append(text, ' ', link);
  place.classList.add('notice-shown');
  window.clearTimeout(notice.timer);
  notice.timer = window.setTimeout(() => place.classList.remove('notice-shown'), 6000);
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  const added = form.dataset.add;
  if (!added && form.dataset.inPlace === undefined) return;
  event.preventDefault();
  try {
    showCart(await send(form, event.submitter));
    cartChanged();
    if (added) notice(`${added} is in the cart.`);
  } catch {
    form.submit();
  }
});

document.addEventListener('change', (event) => {
  const { name, form } = event.target;
  if (name === 'quantity' && form.dataset.inPlace !== undefined) form.requestSubmit();
});

/** The loyalty widget asks the page by these events; a page without the widget never hears them. */

async function applyCode(code) {
  const response = await askInJson('/cart/codes', { code });
  return changed(await response.json());
}

async function removeCode(code) {
  const response = await ask(`/cart/codes/${encodeURIComponent(code)}`, { method: 'DELETE' });
  return changed(await response.json());
}

async function changed(answer) {
  await refreshCart();
  cartChanged();
  return answer;
}

async function readCart() {
  const response = await ask('/cart.json');
  return response.json();
}

/** The way back, the view in the address included. */
function here() {
  return encodeURIComponent(location.pathname + location.search + location.hash);
}

/** With an e-mail address joining needs no page of its own. */
async function join(wish) {
  if (!wish) return location.assign(`/account?join&return=${here()}`);
  const response = await askInJson('/account/join', wish);
  return response.json();
}

document.addEventListener('loyalty-apply-code', (event) => event.respondWith(applyCode(event.code)));
document.addEventListener('loyalty-remove-code', (event) => event.respondWith(removeCode(event.code)));
document.addEventListener('loyalty-cart', (event) => event.respondWith(readCart()));
document.addEventListener('loyalty-open-cart', (event) => event.respondWith(location.assign('/cart')));
document.addEventListener('loyalty-sign-in', (event) => {
  event.respondWith(location.assign(`/account?sign-in&return=${here()}`));
});
document.addEventListener('loyalty-join', (event) => event.respondWith(join(event.wish)));
