import type { DiagramDrawing } from './diagram-drawing';

/** A BPMN diagram with marks at the current steps and the steps done. The viewer is loaded when it is needed. */
class ChairtimeProcessDiagram extends HTMLElement {
  active = '';
  done = '';
  private source = '';
  private drawing?: DiagramDrawing;

  set xml(xml: string) {
    this.source = xml;
    this.draw();
  }

  get xml() {
    return this.source;
  }

  connectedCallback() {
    this.draw();
  }

  disconnectedCallback() {
    this.drawing?.end();
    this.drawing = undefined;
  }

  private async draw() {
    if (!this.isConnected || !this.source) return;
    const { DiagramDrawing } = await import('./diagram-drawing');
    if (!this.isConnected || this.drawing) return;
    this.drawing = new DiagramDrawing(this);
    await this.drawing.show(this.source, ids(this.active), ids(this.done));
    this.dataset.drawn = 'true';
  }
}

function ids(text: string) {
  return text.split(' ').filter(Boolean);
}

customElements.define('chairtime-process-diagram', ChairtimeProcessDiagram);
