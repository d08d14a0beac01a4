import diagramCss from 'diagram-js/assets/diagram-js.css?inline';
import type { CSSResult } from 'lit';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

const STEP = 1.25;
const READABLE = 0.6;

let styled = false;

/** Draws one diagram into its host. */
export class DiagramDrawing {
  private readonly viewer: any;
  private readonly frame = document.createElement('div');

  constructor(host: HTMLElement) {
    style();
    this.frame.className = 'diagram-frame';
    // the page scrolls over the diagram; with Ctrl the wheel zooms
    this.frame.addEventListener('wheel', (event) => { if (!event.ctrlKey) event.stopPropagation(); }, { capture: true });
    host.replaceChildren(this.tools(), this.frame);
    this.viewer = new NavigatedViewer({ container: this.frame });
  }

  async show(xml: string, active: string[], done: string[]) {
    await this.viewer.importXML(xml);
    const canvas = this.viewer.get('canvas');
    const elements = this.viewer.get('elementRegistry');
    done.filter((id) => elements.get(id) && !active.includes(id)).forEach((id) => {
      canvas.addMarker(id, 'step-done');
      if (!elements.get(id).waypoints) this.tick(id);
    });
    active.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, 'step-active'));
    this.frame.querySelector('svg')?.setAttribute('aria-label', 'Process diagram; arrow keys move it');
    this.fit();
    const current = active.map((id) => elements.get(id)).find(Boolean);
    if (current && canvas.zoom() < READABLE) {
      canvas.zoom(READABLE, { x: current.x + current.width / 2, y: current.y + current.height / 2 });
      canvas.scrollToElement(current, 40);
    }
  }

  end() {
    this.viewer.destroy();
  }

  private fit() {
    this.viewer.get('canvas').zoom('fit-viewport', 'auto');
  }

  private tick(id: string) {
    const tick = document.createElement('span');
    tick.className = 'step-tick';
    tick.textContent = '✓';
    tick.setAttribute('aria-hidden', 'true');
    this.viewer.get('overlays').add(id, { position: { top: -10, left: -10 }, html: tick });
  }

  private tools() {
    const tools = document.createElement('div');
    tools.className = 'diagram-tools';
    tools.append(
      button('Larger', () => this.zoom(STEP)),
      button('Smaller', () => this.zoom(1 / STEP)),
      button('Whole diagram', () => this.fit())
    );
    return tools;
  }

  private zoom(by: number) {
    const canvas = this.viewer.get('canvas');
    canvas.zoom(canvas.zoom() * by);
  }
}

function button(text: string, action: () => void) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'kit-button quiet';
  element.textContent = text;
  element.addEventListener('click', action);
  return element;
}

function style() {
  if (styled) return;
  styled = true;
  const sheet = (diagramCss as CSSResult).styleSheet;
  if (sheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
