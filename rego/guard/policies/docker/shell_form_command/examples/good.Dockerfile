FROM python:3.12-slim
USER 10001
ENTRYPOINT ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]
