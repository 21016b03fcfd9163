"""The service editor: the order and the words of the paper sheet, grouped in tabs."""

from django.forms import CheckboxSelectMultiple
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    HelpPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PageChooserPanel,
    TabbedInterface,
)
from wagtail.admin.panels.comment_panel import CommentPanel
from wagtail.admin.panels.publishing_panel import PublishingPanel

from languages.panels import RowsPanel

SHEET = ObjectList(
    [
        FieldPanel(
            "title",
            heading=_("Name of the service"),
            help_text=_("As a resident would say it: “Pay arnona”."),
        ),
        FieldPanel("essence"),
        MultiFieldPanel([FieldPanel("picture"), FieldPanel("picture_alt")], _("Picture")),
        MultiFieldPanel(
            [
                FieldPanel("audience"),
                RowsPanel("criteria", heading=_("Conditions"), label=_("Condition")),
                FieldPanel("audiences", widget=CheckboxSelectMultiple),
            ],
            _("For whom?"),
        ),
        RowsPanel(
            "steps",
            heading=_("How? What to do to get the service"),
            label=_("Step"),
            help_text=_("Three to seven steps, each beginning with a verb."),
        ),
        RowsPanel("documents", heading=_("Documents to attach"), label=_("Document")),
        RowsPanel(
            "channels",
            heading=_("Ways to apply"),
            label=_("Channel"),
            help_text=_("In the order the council prefers: the first is the page's main button."),
        ),
        RowsPanel("fees", heading=_("Fees"), label=_("Fee")),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("processing_number"), FieldPanel("processing_unit")]),
                FieldPanel("processing_note"),
            ],
            _("Processing time"),
        ),
        FieldPanel("result"),
        MultiFieldPanel(
            [FieldPanel("contact"), FieldPanel("office")], _("Contact and reception hours")
        ),
        RowsPanel("legal_basis", heading=_("Legal basis"), label=_("Law or regulation")),
        RowsPanel("questions", heading=_("Questions and answers"), label=_("Question")),
    ],
    heading=_("The sheet"),
)

CALL_CENTRE = ObjectList(
    [
        HelpPanel(_("Only the council's staff read these.")),
        RowsPanel(
            "operator_questions",
            heading=_("Questions and answers for the call centre"),
            label=_("Question"),
        ),
    ],
    heading=_("For the call centre"),
)

FINDING = ObjectList(
    [
        InlinePanel(
            "topics",
            label=_("Topic"),
            heading=_("Topics"),
            help_text=_("The first topic is shown above the page's title."),
        ),
        FieldPanel("life_events", widget=CheckboxSelectMultiple),
        InlinePanel(
            "related_services",
            [PageChooserPanel("service", "services.ServicePage")],
            heading=_("Related services"),
            label=_("Service"),
        ),
        FieldPanel("search_words"),
        FieldPanel(
            "slug",
            help_text=_("English letters, digits and hyphens; the same in every language."),
        ),
    ],
    heading=_("Finding the page"),
)

KEEPING = ObjectList(
    [
        MultiFieldPanel(
            [FieldPanel("owner", heading=_("Owner")), FieldPanel("deputy")],
            _("Who looks after it"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("check_again_on"), FieldPanel("fees_check_again_on")]),
                FieldRowPanel([FieldPanel("checked_on"), FieldPanel("checked_by")]),
            ],
            _("Keeping it true"),
        ),
        FieldRowPanel([FieldPanel("reach"), FieldPanel("complexity")]),
        FieldPanel("visibility"),
        PublishingPanel(),
        CommentPanel(),
    ],
    heading=_("Looking after the page"),
)

SERVICE_EDIT_HANDLER = TabbedInterface([SHEET, CALL_CENTRE, FINDING, KEEPING])
