import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

const COLOURS = ['#005eb8', '#7c2855', '#007f3b', '#330072', '#4c6272'];
const TEXT = '#212b32';
const SECONDARY = '#4c6272';
const BORDER = '#d8dde0';
const FONT = 'Arial, sans-serif';
const ROW_HEIGHT = 28;
const NARROW = 480;

interface Series {
  name: string;
  shape: 'BAR' | 'LINE' | 'BAND';
  values: (number | null)[];
  upper: (number | null)[];
}

export interface Spec {
  title: string;
  unit: string;
  categories: string[];
  series: Series[];
  targets: { name: string; value: number }[];
  horizontal: boolean;
}

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const short = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 1 });

/** Draws specs with the colours and type of the application. */
export class Drawing {
  private readonly chart;
  private spec?: Spec;

  constructor(private readonly host: HTMLElement) {
    this.chart = init(host, undefined, { renderer: 'svg' });
  }

  show(spec: Spec) {
    this.spec = spec;
    if (spec.horizontal) {
      this.host.style.height = `${Math.max(160, spec.categories.length * ROW_HEIGHT + 90)}px`;
      this.chart.resize();
    }
    this.chart.setOption(option(spec, this.host.clientWidth < NARROW) as never, true);
  }

  fit() {
    this.chart.resize();
    if (this.spec) this.chart.setOption(option(this.spec, this.host.clientWidth < NARROW) as never, true);
  }

  end() {
    this.chart.dispose();
  }
}

function option(spec: Spec, narrow: boolean) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const label = { color: SECONDARY, fontFamily: FONT, fontSize: 14 };
  const categories = {
    type: 'category',
    data: spec.categories,
    inverse: spec.horizontal,
    axisLine: { lineStyle: { color: SECONDARY } },
    axisTick: { show: false },
    axisLabel: { ...label, color: TEXT, hideOverlap: true, width: narrow && spec.horizontal ? 110 : 220, overflow: 'truncate' },
  };
  const target = Math.max(...spec.targets.map(({ value }) => value));
  const values = {
    type: 'value',
    name: spec.unit,
    nameLocation: 'end',
    nameTextStyle: { ...label, align: spec.horizontal ? 'left' : 'right' },
    axisLabel: { ...label, formatter: (value: number) => short.format(value), hideOverlap: true },
    splitLine: { lineStyle: { color: BORDER } },
    splitNumber: narrow ? 3 : 5,
    // as far as the target, however far behind the figures are
    max: ({ max }: { max: number }) => (max < target ? target : null),
  };
  const bars = spec.series.filter(({ shape }) => shape === 'BAR').length;
  return {
    animation: !still,
    animationDuration: 300,
    color: COLOURS,
    textStyle: { fontFamily: FONT },
    aria: { enabled: true, label: { enabled: false }, decal: { show: bars > 1 } },
    grid: { left: 8, right: spec.horizontal ? 48 : 24, top: 40, bottom: spec.series.length > 1 ? 40 : 8, containLabel: true },
    legend: {
      show: spec.series.length > 1,
      bottom: 0,
      type: 'scroll',
      textStyle: { ...label, color: TEXT },
      data: spec.series.map(({ name }) => name),
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      axisPointer: { type: bars ? 'shadow' : 'line' },
      textStyle: { fontFamily: FONT, fontSize: 14, color: TEXT },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? `${numbers.format(value)} ${spec.unit}` : 'no data'),
    },
    xAxis: spec.horizontal ? values : categories,
    yAxis: spec.horizontal ? categories : values,
    series: spec.series.flatMap((series, index) => drawn(series, spec, index)),
  };
}

function drawn(series: Series, spec: Spec, index: number): object[] {
  if (series.shape === 'BAND') return band(series, index);
  const colour = COLOURS[index % COLOURS.length];
  const shared = { name: series.name, data: series.values, itemStyle: { color: colour }, markLine: index === 0 ? marks(spec) : undefined };
  return series.shape === 'BAR'
    ? [{ ...shared, type: 'bar', barMaxWidth: 32 }]
    : [{ ...shared, type: 'line', symbolSize: 8, lineStyle: { width: 3, color: colour }, connectNulls: false }];
}

function marks(spec: Spec) {
  return {
    symbol: 'none',
    silent: true,
    lineStyle: { color: TEXT, type: 'dashed', width: 2 },
    label: { color: TEXT, fontFamily: FONT, fontSize: 14, position: spec.horizontal ? 'start' : 'insideEndTop', align: 'right' },
    data: spec.targets.map(({ name, value }) => ({
      name,
      ...(spec.horizontal ? { xAxis: value } : { yAxis: value }),
      label: { formatter: `${name} ${numbers.format(value)}` },
    })),
  };
}

/** An invisible line at the lower bound with the distance to the upper bound stacked on it as an area. */
function band(series: Series, index: number) {
  const colour = COLOURS[index % COLOURS.length];
  const hidden = { type: 'line', stack: `band-${index}`, symbol: 'none', lineStyle: { opacity: 0 }, silent: true };
  const height = series.values.map((low, i) => (low == null || series.upper[i] == null ? null : series.upper[i]! - low));
  return [
    { ...hidden, name: `${series.name} from`, data: series.values, tooltip: { show: false } },
    { ...hidden, name: series.name, data: height, areaStyle: { color: colour, opacity: 0.2 }, itemStyle: { color: colour }, tooltip: { show: false } },
  ];
}
