/** Screen: frame, type and pages. Pixels as in the design guide; works from 320 px on, without scripts. */

export const WEB_CSS = `
html{font-size:17px;line-height:26px;scroll-padding-top:68px;text-size-adjust:100%}
body{background:var(--paper)}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.skip{position:absolute;inset-inline-start:0;top:-99px;background:var(--paper);padding:8px 16px;z-index:3}
.skip:focus{top:0}
.hidden-text{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.topbar{position:sticky;top:0;z-index:2;min-height:52px;display:flex;align-items:center;justify-content:space-between;gap:16px;padding:0 16px;background:var(--paper);border-bottom:1px solid var(--rule)}
.topbar__type{margin-inline-start:10px}
.topbar__draft{color:var(--ink-2);font-size:15px}
.topbar__contents{display:inline-block;padding:6px 0;margin-inline-start:10px}
.frame__nav{padding:24px 16px;border-top:1px solid var(--rule);font-size:16px;line-height:22px}
.frame__nav a{display:flex;align-items:center;gap:10px;min-height:36px;text-decoration:none;padding:4px 8px}
.frame__nav a:hover{background:var(--panel)}
.frame__head{font-weight:700;color:var(--ink-2);font-size:14px;margin-block:16px 4px;margin-inline:8px 0}
.tile{min-width:24px;height:24px;line-height:24px;font-size:13px;flex:none}
.sheet,.opener{padding-inline:16px;max-width:936px}
.page-title{font-size:29px;line-height:36px;margin:48px 0 12px}
.kicker{margin-top:48px;font-weight:700;color:var(--ink-2);font-size:15px}
.kicker+.page-title{margin-top:0}
.kicker--goal{color:var(--goal-text)}
.lead{font-size:19px;line-height:29px;max-width:680px;margin-bottom:20px}
p,.narrative{max-width:680px}
.source,.legal{font-size:14px;line-height:20px;color:var(--ink-2);margin-top:6px}
.block-title{font-family:'Source Sans 3';font-size:19px;line-height:26px;font-weight:700;border-top:2px solid var(--ink);padding-top:8px;margin:32px 0 8px}
.columns-8-4,.columns-6-6,.columns-4-4-4,.columns-5-7{display:grid;gap:28px}
.columns-8-4>*,.columns-6-6>*,.columns-4-4-4>*{min-width:0}

.cover{background:var(--paper);color:var(--ink);padding:32px 16px;overflow:hidden}
.cover p,.cover ul{max-width:none}
.cover__top{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 16px;font-weight:600}
.cover__city{font-size:44px;line-height:50px;margin:36px 0 8px;overflow-wrap:anywhere}
.cover__subtitle{font-size:20px;line-height:29px;font-weight:400;color:var(--subtitle);max-width:620px!important}
.cover__finding{border-top:1px solid var(--no-data);margin-top:32px!important;padding-top:12px!important;display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 24px}
.cover__hint,.cover__below,.cover__facts{color:var(--ink-2)}
.cover__field{margin-top:24px;max-width:800px}
.cover__field svg{width:100%;height:auto}
.cover__below strong{display:block;color:var(--ink)}
.cover__notice{margin-top:16px!important;font-weight:600}
.cover__legend{display:flex;flex-wrap:wrap;gap:8px 28px;margin-top:24px!important}
.cover__facts{display:flex;flex-wrap:wrap;gap:8px 40px;margin-top:24px!important;padding-top:12px!important;border-top:1px solid var(--no-data);font-size:15px;line-height:22px}
.cover__facts strong{color:var(--ink)}

.band{background:var(--goal);color:var(--goal-on);margin:56px -16px 0;padding:24px 16px}
.band__text{display:flex;flex-wrap:wrap;align-items:flex-end;gap:0 24px}
.band__number{font-size:64px;line-height:60px;letter-spacing:-.02em}
.band__name{font-size:29px;line-height:36px}
.band__words{flex:1 1 240px}
.band__aim{margin-top:6px;max-width:560px}
.band__pillar{margin-top:6px;font-weight:600}
.strip{display:grid;grid-template-columns:1fr 1fr;column-gap:16px;margin-top:20px}
.strip a{display:flex;gap:10px;align-items:center;min-height:40px;border-bottom:1px solid var(--grid);font-size:16px}
.strip__code{font-weight:700;min-width:40px}
.strip__word{font-weight:600}
.strip .mark{width:15px;height:15px;flex:none}
.messages{display:grid;gap:24px;margin-top:32px}
.messages__number{font-size:36px;line-height:42px;color:var(--goal-text)}
.messages__unit{font-size:20px}

.target{margin-top:56px}
.target__head{border-top:4px solid var(--goal);padding-top:8px}
.target__line{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 16px;font-weight:700;max-width:none}
.target__title{font-size:23px;line-height:30px;margin-top:8px;max-width:760px}
.target__official{font-size:15px;line-height:22px;color:var(--ink-2);margin-top:6px;max-width:760px}
.target__split{margin-top:20px}
.figure{border-top:2px solid var(--goal-text);padding-top:6px;max-width:760px}
.narrative+.figure,.figure-row{margin-top:28px}
.figure__head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 16px;font-size:15px;line-height:22px;max-width:none}
.figure__number{font-weight:700;color:var(--goal-text)}
.figure__title{font-size:20px;line-height:26px;margin-top:4px}
.figure__subtitle{font-size:15px;line-height:22px;color:var(--ink-2);margin-top:2px}
.figure__chart{margin-top:10px}
.figure__chart svg{width:100%;height:auto}
.figure__chart--narrow{display:none}
.figure__chart--narrow svg{max-width:440px}
.numbers{margin-top:8px}
.numbers summary{min-height:36px;padding:5px 0;text-decoration:underline;cursor:pointer;width:fit-content}
.numbers__text{font-size:16px;line-height:24px;margin-bottom:8px}
.numbers__scroll{overflow-x:auto;position:relative}
.numbers__scroll table{width:auto;table-layout:auto}
.numbers__scroll .interval{display:block;font-size:12px;color:var(--ink-2)}
.numbers__scroll td,.numbers__scroll th{padding-inline:8px 0;white-space:nowrap}
.notes{font-size:16px;line-height:24px;display:grid;gap:16px;align-content:start}
.note{border-top:1px solid var(--rule-2);padding-top:8px}
.note__head{font-weight:700}
.comparisons{margin-top:24px;border-top:1px solid var(--rule-2);padding-top:8px;font-size:16px;line-height:24px}
.narrative p,.narrative ul,.narrative ol{margin-bottom:12px}
.narrative ul{list-style:disc;padding-inline-start:22px}
.narrative ol{padding-inline-start:24px}
.narrative blockquote{border-inline-start:3px solid var(--rule);padding-inline-start:14px}
.narrative h2,.narrative h3,.narrative h4{font-size:21px;line-height:28px;margin:24px 0 8px}

.bare{margin-top:56px}
.bare__head{border-top:4px solid var(--goal);padding-top:8px;margin-bottom:20px}
.bare__list{display:grid;gap:20px 32px}
.bare__item{border-top:1px solid var(--rule-2);padding-top:10px;min-width:0}
.bare__title{font-family:'Source Sans 3';font-size:17px;line-height:24px}
.bare__official{font-size:15px;line-height:22px;color:var(--ink-2);margin-top:4px}
.chip{font-size:14px;line-height:20px;padding:1px 7px;border-width:1px;border-radius:3px}
.steps{padding-inline-start:24px}
.steps li{margin-bottom:6px}
.disc{width:22px;height:22px;line-height:22px;font-size:13px;flex:none}
.sample{width:40px;height:13px}
.reading__line{display:flex;align-items:center;gap:12px}
.reading__line>.figure__head{flex:1}
.status-key{display:flex;flex-wrap:wrap;gap:8px 24px;margin-top:12px;font-size:15px}
.status-key li{display:flex;align-items:center;gap:6px}
.bar{width:112px;max-width:100%;height:14px}
.bar--key{width:28px}
.meter{width:19px;height:11px;vertical-align:-1px}

@media (max-width:639px){.figure__chart--wide{display:none}.figure__chart--narrow{display:block}.topbar{gap:8px}.topbar__type,.topbar__draft{font-size:14px}.topbar p{white-space:nowrap}.topbar__type{display:none}}
@media (min-width:640px){
.sheet,.opener,.cover{padding-inline:32px}
.band{margin-inline:-32px;padding:32px}
.strip{grid-template-columns:repeat(5,1fr);column-gap:0;row-gap:12px;border-bottom:1px solid var(--rule-2);padding-bottom:12px}
.strip a{display:block;border:0;border-inline-start:1px solid var(--rule);padding-inline-start:8px;font-size:14px;line-height:20px;height:100%}
.strip .mark{display:block;margin:4px 0}
.strip__code{font-size:17px}
.strip__word{display:block}
.messages{grid-template-columns:repeat(3,1fr)}
.columns-6-6,.bare__list{grid-template-columns:1fr 1fr}
.columns-4-4-4{grid-template-columns:repeat(3,1fr)}
.notes{grid-template-columns:1fr 1fr}
}
@media (min-width:1024px){
html{font-size:18px;line-height:28px}
.topbar{min-height:56px;padding-inline:24px}
.topbar__contents{display:none}
.frame{display:grid;grid-template-columns:264px minmax(0,1fr);max-width:1280px}
.frame__main{grid-column:2;grid-row:1;border-inline-start:1px solid var(--rule);min-width:0}
.frame__nav{grid-column:1;grid-row:1;border:0;position:sticky;top:56px;align-self:start;max-height:calc(100vh - 56px);overflow-y:auto;padding:16px 12px;font-size:15px;line-height:20px}
.frame__nav a{min-height:36px}
.sheet,.opener{padding-inline:40px;max-width:1016px}
.cover{padding:40px}
.band{margin-inline:-40px;padding:44px 40px 28px}
.band__number{font-size:120px;line-height:96px;min-width:116px}
.band__name,.page-title{font-size:44px;line-height:52px}
.page-title--full,.page-title--table{font-size:34px;line-height:42px}
.target__title{font-size:28px;line-height:36px}
.figure__title{font-size:22px;line-height:28px}
.strip{grid-template-columns:repeat(10,1fr)}
.strip a{padding-inline-start:6px}
.columns-8-4{grid-template-columns:minmax(0,640px) minmax(0,1fr)}
.notes--column{grid-template-columns:1fr}
.notes--row{grid-template-columns:repeat(3,1fr)}
}
@media print{.topbar,.frame__nav,.skip{display:none}.frame{display:block}}
`;
