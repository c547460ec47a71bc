resource "google_cloudfunctions_function" "scorer" {
  name    = "scorer"
  runtime = "python313"
}
