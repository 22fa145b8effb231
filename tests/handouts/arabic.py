"""A made-up card in Arabic, to see that pages turn round and numbers do not."""

from __future__ import annotations

from healing_desktop.core.words import ltr
from healing_desktop.handouts.blocks import CrisisBox, FactBlock, GroupBlock, GroupsBody, LineBlock, QrBlock
from healing_desktop.handouts.content import HandoutContent, Side
from healing_desktop.handouts.qr import draw_qr
from tests.handouts.made_up import PHONE, URL


def arabic_card() -> HandoutContent:
    drawing = draw_qr(URL)
    assert drawing is not None
    group = GroupBlock(
        name="مجموعة الحداد المختلقة",
        gloss="",
        kind="مجموعة دعم · يقودها أقران",
        what=FactBlock("what", "ما هي", "أشخاص فقدوا شخصا عزيزا يتحدثون معا عن حزنهم."),
        alert="",
        who_for=(FactBlock("who_for", "لمن", "للبالغين الذين فقدوا الشريك أو أحد الوالدين."),),
        next_label="الموعد التالي",
        next_text=f"الثلاثاء 24 نوفمبر 2026، الساعة {ltr('19:30')}",
        next_known=True,
        later="ثم 8 ديسمبر · 22 ديسمبر",
        step=f"اتصل على {ltr(PHONE)} قبل أن تأتي.",
        facts=(
            FactBlock("where", "أين", f"{ltr('Verzonnenstraat 12, 9000 Gent')}"),
            FactBlock("cost", "السعر", "مجانا"),
            FactBlock("languages", "اللغات", "الهولندية، الإنجليزية"),
            FactBlock("phone", "الهاتف", ltr(PHONE)),
            FactBlock("email", "البريد", ltr("linde@verzonnen.example")),
            FactBlock("first_time", "المرة الأولى", "Je krijgt koffie of thee.", language="nl", note="(بالهولندية)"),
        ),
        warning="",
        source=("المصدر: مختلق للاختبار، 3 أكتوبر 2026.", "تم التحقق في 3 أكتوبر 2026."),
        qr=QrBlock(URL, f"امسح الرمز: {ltr('verzonnen.example/linde')}", f"QR: {URL}", drawing.svg, drawing.modules),
    )
    lines = (
        LineBlock("112", "خطر الآن"),
        LineBlock("0800 32 123", "أفكار انتحارية (بالفرنسية)"),
        LineBlock("106", "من يستمع (بالهولندية)"),
    )
    side = Side(
        language="ar", direction="rtl", title=group.name, machine_made="", body=GroupsBody((group,)),
        crisis=CrisisBox("هل تحتاج إلى مساعدة الآن؟", lines, "تم التحقق من الأرقام في 6 أغسطس 2026"),
        not_medical="هذه الورقة تساعدك في إيجاد مجموعة. ليست علاجا.", printed="طبعت في 21 نوفمبر 2026.",
        page="صفحة {page} من {pages}",
    )  # fmt: skip
    return HandoutContent(template="card", size=14, paper="a5", mono=False, sides=(side,))
