// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/html_style.h"

namespace afterword::paper {

QByteArray htmlStyle()
{
    return R"css(:root{color-scheme:light dark;--page:#FBF9F5;--tint:#F5F1EA;--hair:#E6DFD4;--text:#2B2824;--text2:#5F584E;
--accent:#2F5D58;--quote:#A9C3BC}
circle{stroke-width:1}
.m0{fill:#2B486C;stroke:#2B486C}.m1{fill:#405C80;stroke:#405C80}.m2{fill:#5E718C;stroke:#5E718C}.m3{fill:#998F86;stroke:#8B8178}
.m4{fill:#C0A179;stroke:#9A7D56}.m5{fill:#E2B06B;stroke:#A57A3C}.m6{fill:#F8BE63;stroke:#A87A2E}
*{box-sizing:border-box}
body{margin:0 auto;padding:48px 24px 96px;max-width:40rem;display:flex;flex-direction:column;background:var(--page);
color:var(--text);font:18px/1.65 "Newsreader","Source Serif 4","Literata","Charter","Noto Serif",Georgia,serif;
overflow-wrap:anywhere}
header{order:0}nav{order:1}main{order:2;min-width:0}
h1{font-size:30px;line-height:36px;font-weight:400;margin:0}
h2{font-size:24px;line-height:30px;font-weight:400;margin:64px 0 0}
nav{margin-top:4px;padding-bottom:32px;border-bottom:1px solid var(--hair)}
nav,nav h2,time span,.mood,.names{font-family:Inter,system-ui,sans-serif;color:var(--text2);font-size:14px;line-height:22px}
nav p{margin:0}nav h2{margin:20px 0 0;font-weight:600}
nav ul{margin:2px 0 0;padding:0;list-style:none;display:flex;flex-wrap:wrap;column-gap:16px}
article{padding:32px 0;border-bottom:1px solid var(--hair)}article:last-child{border:0}
h3{font-size:20px;line-height:26px;font-weight:400;margin:0 0 4px}
time span{margin-inline-start:8px;white-space:nowrap}
h4{font-size:19px;line-height:26px;font-weight:600;margin:16px 0 0}h5,h6{font-size:18px;font-weight:600;margin:16px 0 0}
p,ul,ol,blockquote,pre,table{margin:12px 0}
.mood{margin:2px 0;display:flex;gap:8px;align-items:baseline}.mood svg{flex:none;position:relative;top:3px}
.names{margin:8px 0 0}
blockquote{margin-inline:0;padding-inline-start:16px;border-inline-start:3px solid var(--quote);color:var(--text2)}
ul,ol{padding-inline-start:28px}.task{list-style:none;margin-inline-start:-22px}
pre,code{font:15px/1.5 ui-monospace,"DejaVu Sans Mono",monospace}pre{background:var(--tint);padding:12px 16px;white-space:pre-wrap}
table{border-collapse:collapse}td,th{border:1px solid var(--hair);padding:4px 10px;text-align:start}
hr{border:0;border-top:1px solid var(--hair);margin:24px auto;width:30%}
img{display:block;max-width:100%;height:auto;border-radius:4px}
a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media (prefers-color-scheme:dark){:root{--page:#1B1A18;--tint:#232120;--hair:#34312D;--text:#EAE5DB;--text2:#B8B0A3;
--accent:#9CC7BC;--quote:#4C6A62}
.m0{fill:#4C678D;stroke:#6B86AD}.m1{fill:#5D7393;stroke:#7088A9}.m2{fill:#818B9B;stroke:#818B9B}.m3{fill:#A79C91;stroke:#A79C91}
.m4{fill:#CAAA82;stroke:#CAAA82}.m5{fill:#E7B875;stroke:#E7B875}.m6{fill:#FFC769;stroke:#FFC769}}
@media print{:root{--page:#FFFFFF;--text:#000000;--text2:#444444;--accent:#000000}body{max-width:none;padding:0;font-size:11pt;display:block}
nav{display:none}h2,h3,h4{break-after:avoid}p{orphans:2;widows:2}img{break-inside:avoid;max-height:60vh}}
)css";
}

} // namespace afterword::paper
