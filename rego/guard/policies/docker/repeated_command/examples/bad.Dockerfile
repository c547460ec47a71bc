FROM python:3.12-slim
CMD ["gunicorn", "--bind", "0.0.0.0:8080", "app:app"]
USER 10001
CMD ["flask", "run"]
