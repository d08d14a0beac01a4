/** Tables as files that people open in a spreadsheet. */
@org.jspecify.annotations.NullMarked
package chairtime.platform.export;
