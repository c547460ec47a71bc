FROM python:3.12-slim
EXPOSE 80800
USER 10001
CMD ["python", "-m", "http.server", "8080"]
