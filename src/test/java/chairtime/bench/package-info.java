/** What benchmarks share; the benchmarks themselves stand beside what they measure, or here when that is the whole. */
@org.jspecify.annotations.NullMarked
package chairtime.bench;
