/* Self-contained HTML pages: no scripts, no other files; for screens of any width, dark or light, and print.
 */
#ifndef NETC_RUNTIME_HTML_H
#define NETC_RUNTIME_HTML_H

#include <stddef.h>
#include <stdio.h>

/* Everything up to the page's heading, which is `title`; then all after the content. */
void netc_html_begin(FILE *out, const char *title);
void netc_html_end(FILE *out);

/* Text with &, <, > and quotes escaped; bytes that are no printable text become '?'. */
void netc_html_text(FILE *out, const char *text);

/* A data: URI. */
void netc_html_png(FILE *out, const unsigned char *bytes, size_t size);

#endif
