from django.urls import path

from services import views

app_name = "services"

urlpatterns = [
    path("services/", views.service_index, name="index"),
    path("topics/<slug:slug>/", views.topic, name="topic"),
    path("life-events/<slug:slug>/", views.life_event, name="life_event"),
    path("audiences/<slug:slug>/", views.audience, name="audience"),
]
