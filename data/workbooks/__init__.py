"""What only a workbook has: sheets, merged cells, formulas, tables side by side."""
