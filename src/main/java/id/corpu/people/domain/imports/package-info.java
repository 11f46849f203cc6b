/**
 * What an import of people means, without database or screen: cells become typed rows ({@link
 * id.corpu.people.domain.imports.RowReading}), rows are held against what is already known ({@link
 * id.corpu.people.domain.imports.Register}), and {@link id.corpu.people.domain.imports.ImportPlan}
 * says of each row whether it is new, changed, the same or rejected, and why.
 */
package id.corpu.people.domain.imports;
