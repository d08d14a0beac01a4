import type { Drawing } from './chart-drawing';

/** A chart of a spec given as JSON; the drawing library is loaded when the first chart is there. */
class ChairtimeChart extends HTMLElement {
  private json = '';
  private drawing?: Drawing;
  private sizes?: ResizeObserver;

  set spec(json: string) {
    this.json = json;
    this.draw();
  }

  get spec() {
    return this.json;
  }

  connectedCallback() {
    this.sizes = new ResizeObserver(() => this.drawing?.fit());
    this.sizes.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.sizes?.disconnect();
    this.drawing?.end();
    this.drawing = undefined;
  }

  private async draw() {
    if (!this.isConnected || !this.json) return;
    const spec = JSON.parse(this.json);
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', `Chart: ${spec.title}. The figures are in the table below it.`);
    const { Drawing } = await import('./chart-drawing');
    if (!this.isConnected) return;
    this.drawing ??= new Drawing(this);
    this.drawing.show(JSON.parse(this.json));
    this.dataset.drawn = 'true';
  }
}

customElements.define('chairtime-chart', ChairtimeChart);
