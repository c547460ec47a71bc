resource "google_dialogflow_cx_agent" "helpdesk" {
  display_name          = "helpdesk"
  location              = "europe-west1"
  default_language_code = "en"
  time_zone             = "Europe/Berlin"
}
