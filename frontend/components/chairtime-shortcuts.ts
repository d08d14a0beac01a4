const STORE = 'chairtime.singleKeys';

interface Key {
  key: string;
  meaning: string;
  element: HTMLElement;
}

/** Presses the button that carries the key, lists the keys on "?", and can be turned off for the browser. */
class ChairtimeShortcuts extends HTMLElement {
  private readonly dialog = document.createElement('dialog');
  private readonly listener = (event: KeyboardEvent) => this.onKey(event);

  connectedCallback() {
    this.dialog.className = 'kit-dialog';
    this.dialog.setAttribute('aria-label', 'Keyboard shortcuts');
    if (!this.dialog.isConnected) this.append(this.dialog);
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
  }

  list() {
    const rows: [string, string][] = this.keys().map(({ key, meaning }) => [key, meaning]);
    rows.push(['?', 'Show this list'], ['Tab', 'Next control'], ['Enter', 'Open the row or press the button']);
    const title = document.createElement('h2');
    title.textContent = 'Keyboard shortcuts on this page';
    const table = document.createElement('table');
    rows.forEach(([key, meaning]) => {
      const row = table.insertRow();
      const kbd = document.createElement('kbd');
      kbd.textContent = key;
      row.insertCell().append(kbd);
      row.insertCell().textContent = meaning;
    });
    this.dialog.replaceChildren(title, table, this.toggle(), this.close());
    this.dialog.showModal();
  }

  private toggle() {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = this.on;
    box.addEventListener('change', () => localStorage.setItem(STORE, box.checked ? 'on' : 'off'));
    label.append(box, ' Use single keys in this browser');
    return label;
  }

  private close() {
    const close = document.createElement('button');
    close.className = 'kit-button';
    close.textContent = 'Close the list';
    close.addEventListener('click', () => this.dialog.close());
    return close;
  }

  private get on() {
    return localStorage.getItem(STORE) !== 'off';
  }

  private keys(): Key[] {
    return [...document.querySelectorAll<HTMLElement>('[data-key]')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ key: element.dataset.key!, meaning: element.dataset.keyMeaning ?? '', element }));
  }

  private onKey(event: KeyboardEvent) {
    if (!this.on || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const target = event.composedPath()[0] as HTMLElement;
    if (target.matches?.('input, textarea, select, [contenteditable]') || document.querySelector('dialog[open]')) return;
    if (event.key === '?') {
      event.preventDefault();
      this.list();
      return;
    }
    const hit = this.keys().find(({ key }) => key === event.key);
    if (hit) {
      event.preventDefault();
      hit.element.focus();
      if (!hit.element.matches('vaadin-combo-box, vaadin-text-field, input')) hit.element.click();
    }
  }
}

customElements.define('chairtime-shortcuts', ChairtimeShortcuts);

export {};
