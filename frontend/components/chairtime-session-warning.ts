const STORE = 'chairtime.lastRequest';
const LOOK_EVERY = 1000;

interface Server {
  stay(): Promise<void>;
  expire(): Promise<void>;
}

/**
 * Warns before the server signs an idle person out. Every request of any tab counts as a sign of life, as it does on
 * the server; heartbeats do not. While the warning is open only the answer to it and other tabs count: what was typed
 * into a field is sent when the warning takes the focus, and that is nobody's being there.
 */
class ChairtimeSessionWarning extends HTMLElement {
  timeoutSeconds = 0;
  warnSeconds = 120;
  declare $server: Server;

  private readonly dialog = document.createElement('dialog');
  private readonly left = document.createElement('span');
  private requests?: PerformanceObserver;
  private timer = 0;
  private over = false;

  connectedCallback() {
    if (!this.dialog.isConnected) this.build();
    this.alive();
    this.requests = new PerformanceObserver((seen) => {
      if (!this.dialog.open && seen.getEntries().some((entry) => entry.name.includes('v-r=uidl'))) this.alive();
    });
    this.requests.observe({ type: 'resource' });
    this.timer = window.setInterval(() => this.look(), LOOK_EVERY);
  }

  disconnectedCallback() {
    this.requests?.disconnect();
    window.clearInterval(this.timer);
  }

  private build() {
    this.dialog.className = 'kit-dialog';
    this.dialog.setAttribute('role', 'alertdialog');
    this.dialog.setAttribute('aria-labelledby', 'session-title');
    this.dialog.setAttribute('aria-describedby', 'session-text');
    const title = document.createElement('h2');
    title.id = 'session-title';
    title.textContent = 'Are you still there?';
    const text = document.createElement('p');
    text.id = 'session-text';
    text.setAttribute('aria-live', 'assertive');
    text.setAttribute('aria-atomic', 'true');
    text.append('For your security you will be signed out in ', this.left, '. What is neither saved nor sent would be lost.');
    const stay = document.createElement('button');
    stay.className = 'kit-button';
    stay.textContent = 'Stay signed in';
    stay.addEventListener('click', () => this.stay());
    this.dialog.addEventListener('cancel', () => this.stay());
    this.dialog.append(title, text, stay);
    this.append(this.dialog);
  }

  private alive() {
    localStorage.setItem(STORE, String(Date.now()));
  }

  private stay() {
    this.dialog.close();
    this.alive();
    this.$server.stay();
  }

  private look() {
    if (!this.timeoutSeconds || this.over) return;
    const idle = (Date.now() - Number(localStorage.getItem(STORE))) / 1000;
    const left = Math.ceil(this.timeoutSeconds - idle);
    if (left > this.warnSeconds) {
      if (this.dialog.open) this.dialog.close();
      return;
    }
    this.say(left > 60 ? '2 minutes' : left > 15 ? '1 minute' : 'a few seconds');
    if (left <= 0) {
      this.over = true;
      this.$server.expire();
    } else if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }

  /** A screen reader speaks what is new, so nothing is set that stands there already. */
  private say(time: string) {
    if (this.left.textContent !== time) this.left.textContent = time;
  }
}

customElements.define('chairtime-session-warning', ChairtimeSessionWarning);

export {};
