#include "runtime/html.h"

#include <stdint.h>

static const char STYLE[] =
    ":root{color-scheme:light dark;--back:#fcfcfb;--card:#fff;--ink:#1c1f24;--soft:#5b626d;--edge:#dcdfe4;"
    "--c0:#1f5fbf;--c1:#c2410c;--c2:#15803d;--c3:#7e22ce;--c4:#0f766e;--c5:#be185d;--heat:31,95,191;"
    "--wrong:194,65,12}\n"
    "@media(prefers-color-scheme:dark){:root{--back:#14171b;--card:#1c2026;--ink:#e8eaed;--soft:#a3abb6;"
    "--edge:#363c45;--c0:#7db3ff;--c1:#ff9f66;--c2:#6fd28f;--c3:#cf9bff;--c4:#5fd4c7;--c5:#ff8fbd;"
    "--heat:80,140,230;--wrong:220,110,50}}\n"
    "*{box-sizing:border-box}body{margin:0 auto;max-width:1180px;padding:1.2rem;background:var(--back);"
    "color:var(--ink);font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans',sans-serif}\n"
    "h1{font-size:1.7rem;line-height:1.2;margin:.2rem 0}h2{font-size:1.2rem;margin:2.2rem 0 .6rem}"
    "p{margin:.4rem 0}.note,.legend,small{color:var(--soft)}.note{font-size:.9rem}\n"
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:.7rem;margin:1rem 0}"
    ".tiles div,figure{background:var(--card);border:1px solid var(--edge);border-radius:8px;"
    "padding:.7rem .9rem;margin:0}.tiles b{display:block;font-size:1.3rem;line-height:1.3;"
    "font-variant-numeric:tabular-nums}"
    ".tiles span,.tiles small{display:block;font-size:.85rem;color:var(--soft)}\n"
    ".charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,430px),1fr));gap:.8rem}"
    "figcaption{font-weight:600}"
    ".legend{display:flex;flex-wrap:wrap;gap:0 1rem;font-size:.85rem;margin:.2rem 0}"
    ".legend span{display:inline-flex;align-items:center;gap:.35rem;overflow-wrap:anywhere}"
    ".legend svg{flex:none}\n"
    ".chart{display:block;width:100%;height:auto}.chart text{font-size:13px;fill:var(--soft)}"
    ".chart .y{text-anchor:end}.chart .x{text-anchor:middle}.grid{stroke:var(--edge);fill:none}"
    ".axis{stroke:var(--soft);fill:none}.line{fill:none;stroke:var(--c);stroke-width:2;"
    "stroke-linejoin:round}.faint{stroke-width:1;opacity:.55}.mark{stroke:var(--c);stroke-width:1.6;"
    "fill:var(--card)}.spot{fill:transparent}.spot:hover{fill:var(--edge);fill-opacity:.6}\n"
    ".s0{--c:var(--c0)}.s1{--c:var(--c1)}.line.s1{stroke-dasharray:7 4}.s2{--c:var(--c2)}"
    ".line.s2{stroke-dasharray:2 3}.s3{--c:var(--c3)}.line.s3{stroke-dasharray:10 3 2 3}.s4{--c:var(--c4)}"
    ".line.s4{stroke-dasharray:14 4}.s5{--c:var(--c5)}.line.s5{stroke-dasharray:4 2 1 2}"
    ".line.faint{stroke-dasharray:none}.area{fill:var(--c);fill-opacity:.2;stroke:none}\n"
    ".wide{overflow-x:auto;-webkit-overflow-scrolling:touch}table{border-collapse:collapse;"
    "font-size:.88rem;font-variant-numeric:tabular-nums}th,td{padding:.28rem .6rem;text-align:left;"
    "border-bottom:1px solid var(--edge);vertical-align:top}th{color:var(--soft);font-weight:600}"
    "td.n,th.n{text-align:right;white-space:nowrap}td.v{overflow-wrap:anywhere}"
    "tr.sum td{font-weight:600;border-top:2px solid var(--soft)}\n"
    ".matrix td{text-align:center;min-width:2.7rem;border:1px solid var(--edge);padding:.3rem}"
    ".matrix th{white-space:nowrap;border:0}.matrix thead th{writing-mode:vertical-rl;"
    "transform:rotate(180deg);text-align:left;vertical-align:middle;padding:.4rem .2rem;margin:auto}"
    ".matrix thead td{border:0}"
    ".matrix td.hit{font-weight:700;outline:1.5px solid var(--soft);outline-offset:-2px}\n"
    ".bars{width:100%;max-width:640px}.bars td:nth-child(2){width:60%;vertical-align:middle}"
    ".bar{display:block;height:.8rem;background:var(--c0);border-radius:2px;min-width:1px}\n"
    ".gallery{display:grid;grid-template-columns:repeat(auto-fill,minmax(112px,1fr));gap:.7rem}"
    ".gallery figure{padding:.5rem;text-align:center;font-size:.82rem;line-height:1.35}"
    ".gallery img{width:96px;height:96px;object-fit:contain;image-rendering:pixelated;display:block;"
    "margin:0 auto .3rem}.gallery figcaption{font-weight:400;overflow-wrap:anywhere}\n"
    "summary{cursor:pointer;font-size:1.2rem;font-weight:600;margin:2rem 0 .6rem}\n"
    "@media(max-width:560px){body{padding:.8rem;font-size:15px}.tiles{grid-template-columns:1fr 1fr}"
    ".chart text{font-size:19px}.line,.mark{vector-effect:non-scaling-stroke}"
    ".matrix{font-size:.7rem}.matrix td{min-width:0;padding:.25rem .05rem}.matrix th{padding:.25rem .2rem}"
    ".gallery{grid-template-columns:repeat(auto-fill,minmax(98px,1fr))}}\n"
    "@media print{:root{--back:#fff;--card:#fff;--ink:#000;--soft:#333;--edge:#bbb;--c0:#000;--c1:#000;"
    "--c2:#000;--c3:#000;--c4:#000;--c5:#000;--heat:110,110,110;--wrong:110,110,110}body{max-width:none;"
    "font-size:11pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}"
    "figure,tr,.tiles div{break-inside:avoid}.wide{overflow:visible}}\n";

void netc_html_begin(FILE *out, const char *title) {
    fprintf(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<link rel=\"icon\" href=\"data:,\">\n<title>");
    netc_html_text(out, title);
    fprintf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n<h1>", STYLE);
    netc_html_text(out, title);
    fprintf(out, "</h1>\n");
}

void netc_html_end(FILE *out) {
    fprintf(out, "</body>\n</html>\n");
}

void netc_html_text(FILE *out, const char *text) {
    for (const unsigned char *c = (const unsigned char *)text; *c; c++)
        switch (*c) {
        case '&':
            fputs("&amp;", out);
            break;
        case '<':
            fputs("&lt;", out);
            break;
        case '>':
            fputs("&gt;", out);
            break;
        case '"':
            fputs("&quot;", out);
            break;
        default:
            fputc(*c < ' ' || *c == 127 ? '?' : *c, out);
        }
}

void netc_html_png(FILE *out, const unsigned char *bytes, size_t size) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    fputs("data:image/png;base64,", out);
    for (size_t i = 0; i < size; i += 3) {
        uint32_t word = 0;
        for (size_t j = 0; j < 3; j++)
            word = word << 8 | (i + j < size ? bytes[i + j] : 0);
        for (size_t j = 0; j < 4; j++)
            fputc(i + j > size ? '=' : digits[word >> (18 - 6 * j) & 63], out);
    }
}
