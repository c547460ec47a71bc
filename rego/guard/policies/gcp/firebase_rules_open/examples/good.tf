resource "google_firebaserules_ruleset" "firestore" {
  source {
    files {
      name    = "firestore.rules"
      content = "service cloud.firestore {match /databases/{database}/documents { match /users/{id} { allow read, write: if request.auth.uid == id; } } }"
    }
  }
}
