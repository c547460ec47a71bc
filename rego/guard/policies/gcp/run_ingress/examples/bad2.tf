resource "google_cloudfunctions_function" "scorer" {
  name         = "scorer"
  runtime      = "python312"
  trigger_http = true
}
