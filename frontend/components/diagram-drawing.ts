import diagramCss from 'diagram-js/assets/diagram-js.css?inline';
import type { CSSResult } from 'lit';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

const STEP = 1.25;
const READABLE = 0.6;
const MARGIN = 40;
const AIR = 0.95;
const LOWEST = 200;
const HIGHEST = 480;

interface Box { x: number; y: number; width: number; height: number }

let styled = false;

/** Draws one diagram into its host. */
export class DiagramDrawing {
  private readonly viewer: any;
  private readonly frame = document.createElement('div');
  private readonly sizes = new ResizeObserver(() => this.place());
  private current?: any;

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
    this.current = active.map((id) => elements.get(id)).find(Boolean);
    this.sizes.observe(this.frame);
  }

  end() {
    this.sizes.disconnect();
    this.viewer.destroy();
  }

  /** As high as the diagram needs; where it would be too small to read, at the current step. */
  private place() {
    const canvas = this.viewer.get('canvas');
    if (!this.frame.clientWidth) return;
    const { inner } = canvas.viewbox();
    const scale = Math.min(1, Math.max(READABLE, this.frame.clientWidth / (inner.width + MARGIN)));
    this.frame.style.height = `${Math.min(HIGHEST, Math.max(LOWEST, inner.height * scale + MARGIN * 2))}px`;
    canvas.resized();
    this.fit();
    if (this.current && canvas.zoom() < READABLE * AIR) this.placeAtCurrentStep(inner);
  }

  /** The current step in the middle, without showing more emptiness than the frame has room for. */
  private placeAtCurrentStep(inner: Box) {
    const width = this.frame.clientWidth / READABLE;
    const height = this.frame.clientHeight / READABLE;
    this.viewer.get('canvas').viewbox({
      x: along(inner.x, inner.width, this.current.x + this.current.width / 2, width),
      y: along(inner.y, inner.height, this.current.y + this.current.height / 2, height),
      width,
      height,
    });
  }

  private fit() {
    const canvas = this.viewer.get('canvas');
    canvas.zoom('fit-viewport', 'auto');
    canvas.zoom(canvas.zoom() * AIR);
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

/** Where a window of that length begins: at the middle of what fits, else around the centre but not past an end. */
function along(start: number, length: number, centre: number, window: number) {
  const from = start - MARGIN;
  const room = length + MARGIN * 2 - window;
  return room <= 0 ? from + room / 2 : from + Math.min(room, Math.max(0, centre - window / 2 - from));
}

function button(text: string, action: () => void) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'kit-button quiet small';
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
