package org.tepai.documents;

import java.util.List;

/** A sheet but for its rows, with every placeholder filled. */
record SheetContent(
    String sheetName,
    String title,
    List<String> before,
    List<String> headers,
    List<Integer> widths,
    List<String> after) {}
